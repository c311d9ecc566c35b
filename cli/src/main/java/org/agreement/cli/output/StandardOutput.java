package org.agreement.cli.output;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.agreement.api.value.Bilingual;
import org.agreement.core.refusal.FileFailures;

/**
 * Standard output. Data that is lost, on a full disk for instance, fails the run, once, with a
 * {@link org.agreement.core.refusal.Failure}; if the reader of a pipe has seen enough, the rest is dropped quietly. Writing to a
 * pipe fails for no other reason; what the system says of it is in the language of the system.
 */
public final class StandardOutput extends OutputStream {

    private static final int TYPE = 0xF000;
    private static final Set<Integer> PIPES = Set.of(0x1000, 0xC000);

    private final OutputStream out;
    private final BooleanSupplier pipe;
    private boolean broken;

    /**
     * Writes to a stream.
     *
     * @param pipe whether somebody reads what is written, asked when writing fails
     */
    StandardOutput(OutputStream out, BooleanSupplier pipe) {
        this.out = out;
        this.pipe = pipe;
    }

    /** The stream of the process. */
    public static StandardOutput ofProcess() {
        return new StandardOutput(new FileOutputStream(FileDescriptor.out), StandardOutput::isPipe);
    }

    /** Whether it leads to a pipe or a socket; where the system does not tell, it does not. */
    private static boolean isPipe() {
        try {
            return Files.getAttribute(Path.of("/dev/fd/1"), "unix:mode") instanceof Integer mode
                    && PIPES.contains(mode & TYPE);
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
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
            if (!pipe.getAsBoolean()) {
                throw FileFailures.of(new Bilingual("标准输出", "standard output"), e);
            }
        }
    }
}
