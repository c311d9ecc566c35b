package org.agreement.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import org.agreement.api.value.Bilingual;
import org.agreement.core.refusal.FileFailures;

/**
 * Standard output. Data that is lost, on a full disk for instance, fails the run, once, with a
 * {@link org.agreement.core.refusal.Failure}; if the reader of a pipe has seen enough, the rest is dropped quietly.
 */
public final class StandardOutput extends OutputStream {

    private final OutputStream out;
    private boolean broken;

    public StandardOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) {
        if (broken) {
            return;
        }
        try {
            out.write(bytes, start, length);
        } catch (IOException e) {
            broken = true;
            if (!String.valueOf(e.getMessage()).contains("Broken pipe")) {
                throw FileFailures.of(new Bilingual("标准输出", "standard output"), e);
            }
        }
    }
}
