package org.agreement.core.request;

import org.agreement.core.refusal.Masking;

/**
 * Where in a request a reader is.
 *
 * @param path with indexes, for refusals
 * @param docPath as the documentation has it
 * @param personal whether the value is personal data
 */
record Spot(String path, String docPath, boolean personal) {

    static final Spot ROOT = new Spot("", "", false);

    Spot child(String name) {
        return new Spot(join(path, name), join(docPath, name), personal);
    }

    Spot child(String name, boolean holdsPersonalData) {
        return new Spot(join(path, name), join(docPath, name), personal || holdsPersonalData);
    }

    Spot item(int index) {
        return new Spot(join(path, String.valueOf(index)), docPath, personal);
    }

    /** The same place in the request, documented under a part of its own: the model of a fee. */
    Spot documentedUnder(String part) {
        return new Spot(path, join(docPath, part), personal);
    }

    /** A value as it may be shown. */
    String shown(String value) {
        return personal ? PersonalPath.masking(path).mask(value) : value;
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** The kind of a personal value by the last word of its path. */
    static final class PersonalPath {

        private PersonalPath() {}

        static Masking masking(String path) {
            return switch (path.substring(path.lastIndexOf('.') + 1)) {
                case "name", "legalRepresentative" -> Masking.NAME;
                case "phone" -> Masking.PHONE;
                case "email" -> Masking.EMAIL;
                case "address" -> Masking.ADDRESS;
                case "number" -> Masking.BANK_ACCOUNT;
                default -> Masking.DOCUMENT_NUMBER;
            };
        }
    }
}
