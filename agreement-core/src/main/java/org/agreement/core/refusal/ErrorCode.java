package org.agreement.core.refusal;

/**
 * Everything that the program may refuse or fail at, under codes that never change.
 *
 * <p>10xx form of a file and of single values, 11xx parties, 12xx services, 13xx fees and payment, 14xx dates,
 * 15xx choice of industry, plugins and clauses, 20xx plugins and their files, 30xx store, 40xx usage, 90xx internal.
 * The texts are in {@code refusals_zh.properties} and {@code refusals_en.properties}.
 */
public enum ErrorCode {
    SYNTAX("AGR-1001", Kind.INPUT),
    NOT_UTF8("AGR-1002", Kind.INPUT),
    CREDIT_CODE_CHECK_CHARACTER("AGR-1003", Kind.INPUT, "R-1.1"),
    FORBIDDEN_CHARACTER("AGR-1004", Kind.INPUT),
    FILE_TOO_BIG("AGR-1005", Kind.INPUT),
    NESTED_TOO_DEEP("AGR-1006", Kind.INPUT),
    TAB_INDENTATION("AGR-1007", Kind.INPUT),
    DUPLICATE_KEY("AGR-1008", Kind.INPUT),
    ALIAS("AGR-1009", Kind.INPUT),
    ANCHOR("AGR-1010", Kind.INPUT),
    TAG("AGR-1011", Kind.INPUT),
    KEY_NOT_TEXT("AGR-1012", Kind.INPUT),
    SEVERAL_DOCUMENTS("AGR-1013", Kind.INPUT),
    THOUSANDS_COMMA("AGR-1014", Kind.INPUT),
    UNCLOSED_QUOTE("AGR-1015", Kind.INPUT),
    UNCLOSED_BRACKET("AGR-1016", Kind.INPUT),
    MISPLACED_COLON("AGR-1017", Kind.INPUT),
    MISSING_COLON("AGR-1018", Kind.INPUT),
    INDENTATION("AGR-1019", Kind.INPUT),
    RESERVED_CHARACTER("AGR-1020", Kind.INPUT),
    ESCAPE("AGR-1021", Kind.INPUT),
    TOO_MANY_REFUSALS("AGR-1022", Kind.INPUT),

    UNKNOWN_KEY("AGR-1030", Kind.INPUT),
    MISSING_VALUE("AGR-1031", Kind.INPUT),
    WRONG_TYPE("AGR-1032", Kind.INPUT),
    UNKNOWN_CHOICE("AGR-1033", Kind.INPUT),
    SEVERAL_CHOICES("AGR-1034", Kind.INPUT),
    NO_CHOICE("AGR-1035", Kind.INPUT),
    UNREACHABLE_PATH("AGR-1036", Kind.INPUT),

    PLUGIN_YAML_MISSING("AGR-2001", Kind.PLUGIN),
    PLUGIN_YAML_TWICE("AGR-2002", Kind.PLUGIN),
    PLUGIN_API_LEVEL("AGR-2003", Kind.PLUGIN),
    PLUGIN_ID_TAKEN("AGR-2004", Kind.PLUGIN),
    PLUGIN_ID_RESERVED("AGR-2005", Kind.PLUGIN),
    PLUGIN_REQUIRES("AGR-2006", Kind.PLUGIN),
    PLUGIN_NO_ARCHIVE("AGR-2007", Kind.PLUGIN),
    PLUGIN_THROWS("AGR-2008", Kind.PLUGIN),
    PLUGIN_CLASS_MISSING("AGR-2009", Kind.PLUGIN),
    PLUGIN_NAME_TAKEN("AGR-2010", Kind.PLUGIN),
    PLUGIN_NOT_INSTALLED("AGR-2011", Kind.PLUGIN),
    PLUGIN_CHANGED("AGR-2012", Kind.PLUGIN),
    PLUGIN_UNSAFE_FILE("AGR-2013", Kind.PLUGIN),
    PLUGIN_TOO_BIG("AGR-2014", Kind.PLUGIN),
    PLUGIN_UNREADABLE("AGR-2015", Kind.PLUGIN),
    PLUGIN_CLASSES("AGR-2016", Kind.PLUGIN),
    PLUGIN_CLASS_ELSEWHERE("AGR-2017", Kind.PLUGIN),
    PLUGIN_FOLDER("AGR-2018", Kind.PLUGIN),
    PLUGIN_RULE_ID("AGR-2019", Kind.PLUGIN),
    PLUGIN_LOCK("AGR-2020", Kind.PLUGIN),
    UNKNOWN_PLUGIN("AGR-2021", Kind.NOT_FOUND),
    PLUGIN_NEEDED("AGR-2022", Kind.PLUGIN),
    PLUGIN_BUILT_IN("AGR-2023", Kind.PLUGIN),
    PLUGIN_BLOCK("AGR-2024", Kind.PLUGIN),

    RULE_ID_TWICE("AGR-2080", Kind.PLUGIN),
    RULE_PATTERN("AGR-2081", Kind.PLUGIN),
    RULE_MISSES_BAD("AGR-2082", Kind.PLUGIN),
    RULE_HITS_GOOD("AGR-2083", Kind.PLUGIN),
    RULE_FAILED("AGR-2084", Kind.PLUGIN),

    HOME_UNUSABLE("AGR-3001", Kind.STORE),
    STORE_BUSY("AGR-3002", Kind.STORE),
    STORE_DAMAGED("AGR-3003", Kind.STORE),
    STORE_READ_ONLY("AGR-3004", Kind.STORE),
    STORE_FULL("AGR-3005", Kind.STORE),
    STORE_NEWER("AGR-3006", Kind.STORE),
    STORE_FAILED("AGR-3007", Kind.STORE),
    KEY_TAKEN("AGR-3008", Kind.INPUT),
    UNKNOWN_AGREEMENT("AGR-3009", Kind.NOT_FOUND),

    FILE_NOT_FOUND("AGR-4001", Kind.NOT_FOUND),
    FILE_UNREADABLE("AGR-4002", Kind.USAGE),
    UNKNOWN_FORMAT("AGR-4010", Kind.USAGE),

    INTERNAL("AGR-9001", Kind.INTERNAL);

    /** What sort of failure it is, and the exit code that tells so. */
    public enum Kind {
        INTERNAL(1),
        USAGE(2),
        INPUT(3),
        FINDINGS(4),
        NOT_FOUND(5),
        PLUGIN(6),
        STORE(7);

        private final int exitCode;

        Kind(int exitCode) {
            this.exitCode = exitCode;
        }

        public int exitCode() {
            return exitCode;
        }
    }

    private final String code;
    private final Kind kind;
    private final String requirement;

    ErrorCode(String code, Kind kind) {
        this(code, kind, "");
    }

    ErrorCode(String code, Kind kind, String requirement) {
        this.code = code;
        this.kind = kind;
        this.requirement = requirement;
    }

    /** {@code AGR-1003}. */
    public String code() {
        return code;
    }

    public Kind kind() {
        return kind;
    }

    /** The requirement that the code always stands for, such as {@code }; empty if none. */
    public String requirement() {
        return requirement;
    }
}
