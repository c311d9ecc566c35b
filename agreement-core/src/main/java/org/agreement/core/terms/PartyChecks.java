package org.agreement.core.terms;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.agreement.api.party.OrganizationKind;
import org.agreement.core.refusal.ErrorCode;

/** names and codes of the parties. */
final class PartyChecks implements Check {

    /** Digits, perhaps in groups. */
    private static final Pattern ACCOUNT = Pattern.compile("[0-9](?:[ -]?[0-9]){5,33}");

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final String CUSTOMER = "parties.customer";
    private static final String PROVIDER = "parties.provider";

    private final Clock clock;

    PartyChecks(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void inspect(Inspection inspection) {
        for (String party : List.of(CUSTOMER, PROVIDER)) {
            Optional<String> confirmed = inspection.text(party + ".confirmed");
            organization(inspection, party + ".organization", confirmed);
            individual(inspection, party + ".individual", confirmed);
            for (String other : List.of(".contact.name", ".contact.deputy.name", ".performer.name")) {
                realName(inspection, party + other, Optional.empty());
            }
        }
        sameParty(inspection, ".organization.creditCode");
        sameParty(inspection, ".individual.document.residentId");
        accountName(inspection);
        accountNumber(inspection);
    }

    private static void organization(Inspection inspection, String path, Optional<String> confirmed) {
        String code = inspection.text(path + ".creditCode").orElse("");
        realName(inspection, path + ".legalRepresentative", confirmed);
        if (realName(inspection, path + ".name", confirmed)) {
            form(inspection, path, code, confirmed);
        }
        if (!code.isEmpty()) {
            code(inspection, path + ".creditCode", code, confirmed);
        }
    }

    private static void form(Inspection inspection, String path, String code, Optional<String> confirmed) {
        String name = path + ".name";
        boolean soleTrader = SocialCreditCode.isSoleTrader(code)
                || inspection
                        .value(path + ".kind", OrganizationKind.class)
                        .equals(Optional.of(OrganizationKind.SOLE_TRADER));
        if (soleTrader || inspection.text(name).map(LegalName::hasForm).orElse(true)) {
            return;
        }
        if (SocialCreditCode.isEnterprise(code)) {
            inspection.refuseUnless(confirmed, ErrorCode.ABBREVIATED_NAME, name);
        } else {
            inspection.note(ErrorCode.ABBREVIATED_NAME, name);
        }
    }

    private static void code(Inspection inspection, String path, String code, Optional<String> confirmed) {
        SocialCreditCode.malformed(code)
                .ifPresentOrElse(
                        reason -> inspection.refuse(ErrorCode.CREDIT_CODE_FORM, path, reason),
                        () -> checkCharacter(inspection, path, code, confirmed));
    }

    private static void checkCharacter(Inspection inspection, String path, String code, Optional<String> confirmed) {
        if (!SocialCreditCode.checks(code)) {
            inspection.refuseUnless(
                    confirmed,
                    ErrorCode.CREDIT_CODE_CHECK_CHARACTER,
                    path,
                    String.valueOf(SocialCreditCode.expectedCheck(code)));
        }
    }

    private void individual(Inspection inspection, String path, Optional<String> confirmed) {
        realName(inspection, path + ".name", confirmed);
        LocalDate today = LocalDate.ofInstant(clock.instant(), BEIJING);
        new IdentityChecks(inspection, today).inspect(path + ".document", confirmed);
    }

    /** Whether the name, if it could be read, is no placeholder. */
    private static boolean realName(Inspection inspection, String path, Optional<String> confirmed) {
        Optional<String> placeholder = inspection.text(path).flatMap(LegalName::placeholder);
        placeholder.ifPresent(word -> inspection.refuseUnless(confirmed, ErrorCode.PLACEHOLDER_NAME, path, word));
        return placeholder.isEmpty();
    }

    private static void sameParty(Inspection inspection, String code) {
        Optional<String> customer = inspection.text(CUSTOMER + code);
        if (customer.isPresent() && customer.equals(inspection.text(PROVIDER + code))) {
            inspection.refuse(ErrorCode.SAME_PARTY, PROVIDER + code);
        }
    }

    private static void accountNumber(Inspection inspection) {
        String path = PROVIDER + ".account.number";
        inspection
                .text(path)
                .filter(number -> !ACCOUNT.matcher(number).matches())
                .ifPresent(number -> inspection.refuse(ErrorCode.ACCOUNT_NUMBER, path));
    }

    private static void accountName(Inspection inspection) {
        String path = PROVIDER + ".account.name";
        Optional<String> provider = inspection
                .text(PROVIDER + ".organization.name")
                .or(() -> inspection.text(PROVIDER + ".individual.name"));
        Optional<String> account = inspection.text(path);
        if (provider.isPresent() && account.isPresent() && !provider.equals(account)) {
            boolean personal = inspection.text(PROVIDER + ".individual.name").isPresent();
            String expected = personal ? inspection.reading().shown(PROVIDER + ".individual.name") : provider.get();
            inspection.refuse(ErrorCode.ACCOUNT_NAME, path, expected);
        }
    }
}
