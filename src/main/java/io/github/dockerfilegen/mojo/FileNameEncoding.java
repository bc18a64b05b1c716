package io.github.dockerfilegen.mojo;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.InvalidPathException;

/**
 * Explains names that the JVM cannot turn into file names, most often because the locale is C and a name is not ASCII.
 */
final class FileNameEncoding {

    private FileNameEncoding() {}

    /** @param encoding the JVM's encoding of file names, its property {@code sun.jnu.encoding} */
    static String explain(InvalidPathException e, String encoding) {
        return "\"" + e.getInput() + "\" is not a valid file name here: " + e.getReason() + "."
                + (canEncode(e.getInput(), encoding)
                        ? " Correct it in the POM or its configuration."
                        : " This JVM uses " + encoding
                                + " for file names, because of LC_ALL, LC_CTYPE or LANG. Set LC_ALL=C.UTF-8 and "
                                + "run Maven again.");
    }

    private static boolean canEncode(String name, String encoding) {
        try {
            return Charset.forName(encoding).newEncoder().canEncode(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException | UnsupportedOperationException e) {
            return StandardCharsets.US_ASCII.newEncoder().canEncode(name);
        }
    }
}
