package org.agreement.core.terms;

import java.util.List;
import java.util.regex.Pattern;
import org.agreement.core.refusal.ErrorCode;

/** whether e-mail addresses and telephone numbers look like such. */
final class ContactChecks implements Check {

    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()（）-]{3,24}((转|-|ext\\.? ?|x)[0-9]{1,6})?");
    private static final int FEWEST_DIGITS = 5;
    private static final int MOST_DIGITS = 20;

    @Override
    public void inspect(Inspection inspection) {
        for (String party : List.of("parties.customer", "parties.provider")) {
            for (String email : List.of(".contact.email", ".contact.deputy.email", ".notices.email")) {
                inspection
                        .text(party + email)
                        .filter(address -> !EMAIL.matcher(address).matches())
                        .ifPresent(address -> inspection.refuse(ErrorCode.EMAIL_FORM, party + email));
            }
            for (String phone : List.of(".contact.phone", ".contact.deputy.phone")) {
                inspection
                        .text(party + phone)
                        .filter(number -> !isPhone(number))
                        .ifPresent(number -> inspection.refuse(ErrorCode.PHONE_FORM, party + phone));
            }
        }
    }

    private static boolean isPhone(String number) {
        long digits = number.chars().filter(c -> c >= '0' && c <= '9').count();
        return PHONE.matcher(number).matches() && digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
    }
}
