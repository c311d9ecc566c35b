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
    EMPTY_LIST("AGR-1037", Kind.INPUT),
    BLANK_TEXT("AGR-1038", Kind.INPUT),
    PLACEHOLDER_VALUE("AGR-1039", Kind.INPUT),
    LIST_EXPECTED("AGR-1040", Kind.INPUT),
    MAPPING_EXPECTED("AGR-1041", Kind.INPUT),
    VALUE_EXPECTED("AGR-1042", Kind.INPUT),
    NUMBER_OUT_OF_RANGE("AGR-1043", Kind.INPUT),

    PLACEHOLDER_NAME("AGR-1101", Kind.INPUT, "R-1.1"),
    ABBREVIATED_NAME("AGR-1102", Kind.INPUT, "R-1.1"),
    CREDIT_CODE_FORM("AGR-1103", Kind.INPUT, "R-1.1"),
    IDENTITY_NUMBER_FORM("AGR-1104", Kind.INPUT, "R-1.1"),
    IDENTITY_NUMBER_CHECK_DIGIT("AGR-1105", Kind.INPUT, "R-1.1"),
    IDENTITY_NUMBER_DATE("AGR-1106", Kind.INPUT, "R-1.1"),
    IDENTITY_NUMBER_REGION("AGR-1107", Kind.INPUT, "R-1.1"),
    DOCUMENT_MISSING("AGR-1108", Kind.INPUT, "R-1.1"),
    DOCUMENT_NUMBER_FORM("AGR-1109", Kind.INPUT, "R-1.1"),
    EMAIL_FORM("AGR-1111", Kind.INPUT, "R-1.1"),
    PHONE_FORM("AGR-1112", Kind.INPUT, "R-1.1"),
    SAME_PARTY("AGR-1113", Kind.INPUT, "R-1.1"),

    LEVEL_WITHOUT_NUMBER("AGR-1201", Kind.INPUT, "R-1.2"),
    LEVEL_WITHOUT_UNIT("AGR-1202", Kind.INPUT, "R-1.2"),
    LEVEL_WITHOUT_FORMULA("AGR-1203", Kind.INPUT, "R-1.2"),
    LEVEL_WITHOUT_WINDOW("AGR-1204", Kind.INPUT, "R-1.2"),
    LEVEL_TWO_TARGETS("AGR-1205", Kind.INPUT, "R-1.2"),
    TIER_GAP("AGR-1206", Kind.INPUT, "R-1.3"),
    TIER_OVERLAP("AGR-1207", Kind.INPUT, "R-1.3"),
    TIER_NOT_OPEN("AGR-1208", Kind.INPUT, "R-1.3"),
    TIER_BOUND("AGR-1209", Kind.INPUT, "R-1.3"),
    TIER_WITHOUT_RELAXATION("AGR-1210", Kind.INPUT, "R-1.3"),
    TIER_WITHOUT_MEANWHILE("AGR-1211", Kind.INPUT, "R-1.3"),
    TIER_MEASURE("AGR-1212", Kind.INPUT, "R-1.3"),
    CHANNEL_NOT_COVERED("AGR-1213", Kind.INPUT, "R-1.2"),
    SERVICE_NAME_TWICE("AGR-1214", Kind.INPUT, "R-1.2"),

    MONEY_DECIMALS("AGR-1301", Kind.INPUT, "R-4.1"),
    SHARE_OVER_WHOLE("AGR-1302", Kind.INPUT, "R-4.1"),
    MILESTONES_SUM("AGR-1303", Kind.INPUT, "R-3.2"),
    INVOICE_DEADLOCK("AGR-1304", Kind.INPUT, "R-3.2"),
    DUE_BEFORE_CONFIRMATION("AGR-1305", Kind.INPUT, "R-3.2"),
    ADJUSTMENT_INCOMPLETE("AGR-1306", Kind.INPUT, "R-3.3"),
    LATE_RATE_MISSING("AGR-1307", Kind.INPUT, "R-3.2"),
    ACCOUNT_NAME("AGR-1308", Kind.INPUT, "R-3.2"),
    PAYMENT_DAY("AGR-1309", Kind.INPUT, "R-3.2"),
    CUT_OFF_DAY("AGR-1310", Kind.INPUT, "R-3.2"),
    FEE_NAME_TWICE("AGR-1312", Kind.INPUT, "R-3.1"),
    NO_BASE_FEE("AGR-1313", Kind.INPUT, "R-3.1"),
    FEE_BUILDS_ON_UNKNOWN("AGR-1314", Kind.INPUT, "R-3.1"),
    FEE_BUILDS_ON_ITSELF("AGR-1315", Kind.INPUT, "R-3.1"),
    SPECIAL_INVOICE_PARTICULARS("AGR-1316", Kind.INPUT, "R-3.2"),
    SPECIAL_INVOICE_INDIVIDUAL("AGR-1317", Kind.INPUT, "R-3.2"),
    TAX_RATE("AGR-1318", Kind.INPUT, "R-3.1"),
    CREDIT_STEPS("AGR-1319", Kind.INPUT, "R-2.2"),
    CREDIT_LAST_STEP("AGR-1320", Kind.INPUT, "R-2.2"),
    CREDIT_CAP("AGR-1321", Kind.INPUT, "R-2.2"),
    COMMITMENT_EMPTY("AGR-1322", Kind.INPUT, "R-3.1"),
    COMMITMENT_ORDER("AGR-1323", Kind.INPUT, "R-3.1"),
    BILL_UNIT("AGR-1324", Kind.INPUT, "R-3.2"),

    PERIOD_ORDER("AGR-1401", Kind.INPUT, "R-4.2"),
    TRIAL_TOO_LONG("AGR-1402", Kind.INPUT, "R-4.2"),
    NOTICE_TOO_LONG("AGR-1403", Kind.INPUT, "R-4.2"),
    SIGNING_PLACE_MISSING("AGR-1404", Kind.INPUT, "R-5"),
    ARBITRATION_NAME("AGR-1405", Kind.INPUT, "R-5"),

    UNKNOWN_INDUSTRY("AGR-1501", Kind.INPUT),
    UNKNOWN_ADD_ON("AGR-1502", Kind.INPUT),
    FOREIGN_BLOCK("AGR-1503", Kind.INPUT),
    INDUSTRY_PLUGIN_LISTED("AGR-1504", Kind.INPUT),
    UNKNOWN_PRICING_MODEL("AGR-1505", Kind.INPUT, "R-3.1"),
    REQUIRED_PLUGIN_MISSING("AGR-1506", Kind.INPUT),

    PLUGIN_TERMS_FILE("AGR-2051", Kind.PLUGIN),
    PLUGIN_THREW("AGR-2052", Kind.PLUGIN),

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
    WRONG_USAGE("AGR-4003", Kind.USAGE),
    FILE_EXISTS("AGR-4004", Kind.USAGE),
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
