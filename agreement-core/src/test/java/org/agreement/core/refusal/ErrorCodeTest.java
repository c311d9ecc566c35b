package org.agreement.core.refusal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class ErrorCodeTest {

    private static final Pattern HOLE = Pattern.compile("\\{([0-9])}");

    private static final Properties ZH = Messages.load("refusals_zh.properties");
    private static final Properties EN = Messages.load("refusals_en.properties");

    @Test
    void isUniqueAndWellFormed() {
        Set<String> seen = new HashSet<>();
        for (ErrorCode code : ErrorCode.values()) {
            assertTrue(code.code().matches("AGR-[0-9]{4}"), code.code());
            assertTrue(seen.add(code.code()), code.code() + " is there twice");
        }
    }

    @Test
    void hasBothTextsInBothLanguagesAndNoneIsUnused() {
        Set<String> expected = new TreeSet<>();
        for (ErrorCode code : ErrorCode.values()) {
            expected.add(code.code());
            expected.add(code.code() + ".wayOut");
        }
        assertEquals(expected, new TreeSet<>(ZH.stringPropertyNames()));
        assertEquals(expected, new TreeSet<>(EN.stringPropertyNames()));
    }

    @Test
    void usesTheSameArgumentsInBothLanguagesWithoutGaps() {
        for (ErrorCode code : ErrorCode.values()) {
            Set<String> zh = holes(ZH, code);
            assertEquals(zh, holes(EN, code), code.code());
            for (int i = 0; i < zh.size(); i++) {
                assertTrue(zh.contains(String.valueOf(i)), code.code() + " skips {" + i + "}");
            }
        }
    }

    @Test
    void leavesNoBraceButHoles() {
        for (Properties texts : new Properties[] {ZH, EN}) {
            texts.forEach((key, text) -> {
                String rest = HOLE.matcher(text.toString()).replaceAll("");
                assertFalse(rest.contains("{") || rest.contains("}"), key.toString());
            });
        }
    }

    private static Set<String> holes(Properties texts, ErrorCode code) {
        String both = texts.getProperty(code.code(), "") + texts.getProperty(code.code() + ".wayOut", "");
        return HOLE.matcher(both).results().map(hole -> hole.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
