package org.agreement.core.refusal;

import org.agreement.api.value.Bilingual;
import org.agreement.core.data.JsonObject;
import org.jspecify.annotations.Nullable;

/** Something other than the input failed: nothing found, a plugin, the store, the usage. */
public final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final transient Bilingual text;
    private final transient Bilingual wayOut;

    /** A failure without a cause in the program; arguments are texts or {@link Bilingual}s. */
    public Failure(ErrorCode code, Object... arguments) {
        this(code, null, Messages.message(code, arguments), Messages.wayOut(code, arguments));
    }

    private Failure(ErrorCode code, @Nullable Throwable cause, Bilingual text, Bilingual wayOut) {
        super(code.code() + ": " + text.en(), cause);
        this.code = code;
        this.text = text;
        this.wayOut = wayOut;
    }

    /** A failure that another one caused. */
    public static Failure causedBy(Throwable cause, ErrorCode code, Object... arguments) {
        return new Failure(code, cause, Messages.message(code, arguments), Messages.wayOut(code, arguments));
    }

    public ErrorCode code() {
        return code;
    }

    /** What failed. */
    public Bilingual text() {
        return text;
    }

    /** What to do about it. */
    public Bilingual wayOut() {
        return wayOut;
    }

    /** {@code AGR-4001: …}. */
    public String line(Language language) {
        return code.code() + ": " + language.of(text);
    }

    /** Code, message and suggestion. */
    public JsonObject json(Language language) {
        return JsonObject.builder()
                .put("code", code.code())
                .put("message", language.of(text))
                .put("suggestion", language.of(wayOut))
                .build();
    }
}
