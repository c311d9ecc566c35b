package org.agreement.core.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The head of a self-contained page: of all that a page could load or run, its own style only. */
public final class PageHead {

    private PageHead() {}

    /**
     * Begins a page, up to and without its body.
     *
     * @param language in which most of it is written, such as {@code zh-CN}
     * @param style the style sheet; it holds neither {@code <} nor {@code &}
     */
    public static Html of(String language, String title, String style) {
        String sheet = "\n" + style;
        return new Html()
                .raw("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + language
                        + "\">\n<head>\n")
                .raw("<meta charset=\"utf-8\"/>\n<meta http-equiv=\"Content-Security-Policy\" content=\"")
                .raw("default-src 'none'; style-src 'sha256-" + digest(sheet)
                        + "'; base-uri 'none'; form-action 'none'\"/>\n")
                .raw("<meta name=\"referrer\" content=\"no-referrer\"/>\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
                .element("title", title)
                .raw("\n<style>" + sheet + "</style>\n</head>\n");
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
