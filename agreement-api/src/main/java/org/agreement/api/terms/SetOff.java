package org.agreement.api.terms;

import org.agreement.api.fee.Share;
import org.agreement.api.time.TimeSpan;

/** What may be set off against fees, upon which notice, up to which share of a payment. */
public record SetOff(SetOffMode mode, TimeSpan notice, Share cap) {}
