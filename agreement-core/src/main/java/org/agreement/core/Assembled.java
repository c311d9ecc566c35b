package org.agreement.core;

import java.util.List;
import org.agreement.api.agreement.Agreement;
import org.agreement.api.agreement.Balance;
import org.agreement.api.agreement.Quote;
import org.agreement.api.review.Finding;
import org.agreement.api.terms.Terms;
import org.agreement.core.assembly.Scale;
import org.agreement.core.data.Digest;
import org.agreement.core.data.JsonWriter;
import org.agreement.core.render.AgreementJson;
import org.agreement.core.request.AgreementRequest;

/**
 * An agreement with everything that comes of the same terms.
 *
 * @param request what it was assembled from, with what is assumed
 * @param quote the price of the first service month
 * @param findings what the reviewer remarks, by place
 */
public record Assembled(
        AgreementRequest request, Terms terms, Agreement agreement, Quote quote, List<Finding> findings) {

    /** What each side has to do, may do and can fall back on. */
    public Balance balance() {
        return Scale.weigh(agreement);
    }

    /** The SHA-256 of the content, in lower-case hexadecimal digits. */
    public String sha256() {
        return Digest.sha256(JsonWriter.canonical().bytes(AgreementJson.content(agreement)));
    }
}
