package org.agreement.plugin.ecommerce;

import org.agreement.api.fee.Share;

/** A cause of what a platform takes, with the shares of both sides; together they are the whole. */
public record PenaltyShare(String cause, Share provider, Share customer) {}
