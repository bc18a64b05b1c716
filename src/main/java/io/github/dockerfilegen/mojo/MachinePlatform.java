package io.github.dockerfilegen.mojo;

import java.util.Locale;

/** The default platform of images that are built on this machine; the operating system is always Linux. */
final class MachinePlatform {

    private MachinePlatform() {}

    static String name() {
        return of(System.getProperty("os.arch", ""));
    }

    /** Docker's name for an architecture that Java names its own way. */
    static String of(String architecture) {
        return "linux/"
                + switch (architecture.toLowerCase(Locale.ROOT)) {
                    case "aarch64", "arm64" -> "arm64";
                    case "x86_64", "amd64", "" -> "amd64";
                    case "i386", "i486", "i586", "i686", "x86" -> "386";
                    case "ppc64le", "s390x", "riscv64", "arm" -> architecture.toLowerCase(Locale.ROOT);
                    // No images exist for such a machine; it builds for others.
                    default -> "amd64";
                };
    }
}
