package org.agreement.api.terms;

import org.agreement.api.fee.Money;
import org.agreement.api.time.TimeSpan;
import org.agreement.api.value.Key;

/** A deposit of the provider: amount, form, nature, time to top it up, time to return it. */
public record Deposit(
        Money amount,
        DepositForm form,
        DepositNature nature,
        TimeSpan topUp,
        @Key("return") TimeSpan returned) {}
