package org.agreement.core.terms;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.agreement.api.value.Bilingual;
import org.agreement.core.refusal.ErrorCode;

/** the documents of individuals. */
final class IdentityChecks {

    private static final String FOREIGN = "foreignPermanentResident";

    /** A kind of document whose number has a form only. */
    private record Document(Pattern form, Bilingual title, Bilingual written) {}

    private static final Map<String, Document> DOCUMENTS = new LinkedHashMap<>();

    static {
        DOCUMENTS.put(
                "passport",
                new Document(
                        Pattern.compile("(?=.*[0-9])[A-Z0-9]{5,17}"),
                        new Bilingual("护照", "passport"),
                        new Bilingual("5 至 17 位大写字母与数字。", "5 to 17 capital letters and digits.")));
        DOCUMENTS.put(
                "hkMacaoPermit",
                new Document(
                        Pattern.compile("[HM]([0-9]{8}|[0-9]{10})"),
                        new Bilingual("港澳居民来往内地通行证", "travel permit for Hong Kong and Macao residents"),
                        new Bilingual("字母 H 或者 M 加 8 位（旧证 10 位）数字。", "H or M and 8 (formerly 10) digits.")));
        DOCUMENTS.put(
                "taiwanPermit",
                new Document(
                        Pattern.compile("[0-9]{8}|[0-9]{10}[A-Z]?"),
                        new Bilingual("台湾居民来往大陆通行证", "travel permit for Taiwan residents"),
                        new Bilingual("8 位数字。", "8 digits.")));
        DOCUMENTS.put(
                FOREIGN,
                new Document(
                        Pattern.compile("9[0-9]{16}[0-9X]|[A-Z]{3}[0-9]{12}"),
                        new Bilingual("外国人永久居留身份证", "foreign permanent resident's card"),
                        new Bilingual(
                                "以 9 开头的 18 位，或者旧证的 3 个字母加 12 位数字。",
                                "18 characters beginning with 9, or formerly 3 letters and 12 digits.")));
    }

    private final Inspection inspection;
    private final LocalDate today;

    IdentityChecks(Inspection inspection, LocalDate today) {
        this.inspection = inspection;
        this.today = today;
    }

    /** Looks at the document under a path. */
    void inspect(String document, Optional<String> confirmed) {
        String resident = document + ".residentId";
        inspection.text(resident).ifPresent(number -> resident(resident, number, confirmed));
        DOCUMENTS.forEach((key, kind) -> {
            String path = document + "." + key;
            inspection.text(path).ifPresent(number -> other(path, number, kind, confirmed));
        });
    }

    private void resident(String path, String number, Optional<String> confirmed) {
        if (!ResidentIdentityNumber.isWellFormed(number)) {
            inspection.refuse(ErrorCode.IDENTITY_NUMBER_FORM, path);
            return;
        }
        ResidentIdentityNumber.unknownRegion(number)
                .ifPresent(
                        region -> inspection.refuseUnless(confirmed, ErrorCode.IDENTITY_NUMBER_REGION, path, region));
        ResidentIdentityNumber.impossibleBirth(number, today)
                .ifPresent(birth -> inspection.refuseUnless(confirmed, ErrorCode.IDENTITY_NUMBER_DATE, path, birth));
        checkDigit(path, number, confirmed);
    }

    private void checkDigit(String path, String number, Optional<String> confirmed) {
        if (!ResidentIdentityNumber.checks(number)) {
            inspection.refuseUnless(
                    confirmed,
                    ErrorCode.IDENTITY_NUMBER_CHECK_DIGIT,
                    path,
                    String.valueOf(ResidentIdentityNumber.expectedCheck(number)));
        }
    }

    private void other(String path, String number, Document kind, Optional<String> confirmed) {
        if (!kind.form().matcher(number).matches()) {
            inspection.refuseUnless(confirmed, ErrorCode.DOCUMENT_NUMBER_FORM, path, kind.title(), kind.written());
        } else if (path.endsWith(FOREIGN) && ResidentIdentityNumber.isWellFormed(number)) {
            checkDigit(path, number, confirmed);
        }
    }
}
