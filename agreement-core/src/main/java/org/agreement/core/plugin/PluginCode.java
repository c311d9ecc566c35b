package org.agreement.core.plugin;

import java.util.ServiceConfigurationError;
import java.util.function.Supplier;
import org.agreement.core.refusal.ErrorCode;

/** Calls what a plugin's author wrote, which may throw anything. */
record PluginCode(PluginOrigin origin) {

    /**
     * The answer of the code.
     *
     * @param what is called, for the message
     * @throws PluginRefused for whatever it throws, short of the failures of the Java machine itself
     */
    <T> T call(String what, Supplier<T> code) {
        try {
            return code.get();
        } catch (PluginRefused e) {
            throw e;
        } catch (StackOverflowError e) {
            throw refused(what, e);
        } catch (VirtualMachineError e) {
            throw e;
        } catch (Throwable e) {
            throw refused(what, cause(e));
        }
    }

    private PluginRefused refused(String what, Throwable thrown) {
        boolean missing = (thrown instanceof LinkageError && !(thrown instanceof ExceptionInInitializerError))
                || thrown instanceof ClassNotFoundException
                || thrown instanceof TypeNotPresentException
                || thrown instanceof ServiceConfigurationError;
        return missing
                ? origin.refused(ErrorCode.PLUGIN_CLASS_MISSING, description(thrown))
                : origin.refused(ErrorCode.PLUGIN_THROWS, what, description(thrown));
    }

    /** What stands behind the errors in which Java wraps others. */
    private static Throwable cause(Throwable thrown) {
        boolean wrapper = thrown instanceof ServiceConfigurationError || thrown instanceof ExceptionInInitializerError;
        Throwable cause = thrown.getCause();
        return wrapper && cause != null ? cause(cause) : thrown;
    }

    private static String description(Throwable thrown) {
        String message = thrown.getMessage();
        String name = thrown.getClass().getSimpleName();
        return message == null
                ? name
                : name + ": " + message.lines().findFirst().orElse("");
    }
}
