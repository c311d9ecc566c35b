package org.agreement.core.refusal;

import java.util.Locale;
import org.agreement.api.value.Bilingual;

/** The languages in which the program speaks. */
public enum Language {
    ZH {
        @Override
        public String of(Bilingual text) {
            return text.zh();
        }
    },
    EN {
        @Override
        public String of(Bilingual text) {
            return text.en();
        }
    };

    /** Chinese for every Chinese locale, English for all others. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("zh") ? ZH : EN;
    }

    /** Its tag (BCP 47). */
    public String tag() {
        return this == ZH ? "zh-CN" : "en";
    }

    /** The text in this language. */
    public abstract String of(Bilingual text);
}
