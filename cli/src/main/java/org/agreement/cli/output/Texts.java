package org.agreement.cli.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.agreement.core.refusal.Language;

/** The texts of the command line in one language. */
public final class Texts {

    private static final Pattern HOLE = Pattern.compile("\\{([0-9])}");

    private final Language language;
    private final ResourceBundle bundle;

    private Texts(Language language, ResourceBundle bundle) {
        this.language = language;
        this.bundle = bundle;
    }

    /** Reads the texts of a language. */
    public static Texts in(Language language) {
        String name = language == Language.ZH ? "messages_zh.properties" : "messages_en.properties";
        try (InputStream in = Texts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return new Texts(language, new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Language language() {
        return language;
    }

    /** All texts, help included. */
    public ResourceBundle bundle() {
        return bundle;
    }

    /** Whether there is a text. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** A text, with {@code {0}} replaced by the first argument and so on. */
    public String of(String key, Object... arguments) {
        return HOLE.matcher(bundle.getString(key))
                .replaceAll(
                        hole -> Matcher.quoteReplacement(String.valueOf(arguments[Integer.parseInt(hole.group(1))])));
    }
}
