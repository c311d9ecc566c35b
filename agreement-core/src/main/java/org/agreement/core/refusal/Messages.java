package org.agreement.core.refusal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.agreement.api.value.Bilingual;

/** The texts of the codes, with {@code {0}} replaced by the first argument and so on. */
final class Messages {

    private static final Pattern HOLE = Pattern.compile("\\{([0-9])}");
    private static final Properties ZH = load("refusals_zh.properties");
    private static final Properties EN = load("refusals_en.properties");

    private Messages() {}

    /** What is wrong. An argument is a {@link Bilingual}, or the same in both languages. */
    static Bilingual message(ErrorCode code, Object... arguments) {
        return text(code.code(), arguments);
    }

    /** What would be right. */
    static Bilingual wayOut(ErrorCode code, Object... arguments) {
        return text(code.code() + ".wayOut", arguments);
    }

    private static Bilingual text(String key, Object... arguments) {
        return new Bilingual(fill(ZH, key, Language.ZH, arguments), fill(EN, key, Language.EN, arguments));
    }

    private static String fill(Properties texts, String key, Language language, Object... arguments) {
        String pattern = texts.getProperty(key);
        if (pattern == null) {
            throw new IllegalStateException("no text for " + key);
        }
        return HOLE.matcher(pattern).replaceAll(hole -> {
            int index = Integer.parseInt(hole.group(1));
            return index < arguments.length ? Matcher.quoteReplacement(argument(arguments[index], language)) : "";
        });
    }

    private static String argument(Object argument, Language language) {
        return argument instanceof Bilingual text ? language.of(text) : argument.toString();
    }

    static Properties load(String name) {
        Properties texts = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
