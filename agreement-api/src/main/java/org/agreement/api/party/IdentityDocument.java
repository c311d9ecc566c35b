package org.agreement.api.party;

import org.agreement.api.value.Personal;
import org.agreement.api.value.Unwrapped;

/** The document by which an individual is identified. */
public sealed interface IdentityDocument {

    /** The number on the document. */
    String number();

    /** The name of the document in Chinese. */
    String title();

    /** 居民身份证 (GB 11643-1999), 18 characters. */
    @Unwrapped
    record ResidentId(@Personal String number) implements IdentityDocument {
        @Override
        public String title() {
            return "居民身份证";
        }
    }

    /** A passport. */
    @Unwrapped
    record Passport(@Personal String number) implements IdentityDocument {
        @Override
        public String title() {
            return "护照";
        }
    }

    /** 港澳居民来往内地通行证. */
    @Unwrapped
    record HkMacaoPermit(@Personal String number) implements IdentityDocument {
        @Override
        public String title() {
            return "港澳居民来往内地通行证";
        }
    }

    /** 台湾居民来往大陆通行证. */
    @Unwrapped
    record TaiwanPermit(@Personal String number) implements IdentityDocument {
        @Override
        public String title() {
            return "台湾居民来往大陆通行证";
        }
    }

    /** 外国人永久居留身份证. */
    @Unwrapped
    record ForeignPermanentResident(@Personal String number) implements IdentityDocument {
        @Override
        public String title() {
            return "外国人永久居留身份证";
        }
    }
}
