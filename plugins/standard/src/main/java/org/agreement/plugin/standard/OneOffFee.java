package org.agreement.plugin.standard;

import org.agreement.api.fee.Money;
import org.agreement.api.terms.OneOffDue;

/** A fee that is paid once. */
public record OneOffFee(Money amount, OneOffDue due) {}
