package io.github.dockerfilegen.dockerfile;

import java.util.Set;

/** The SPDX licence identifiers that Java projects use. */
final class SpdxIds {

    private static final Set<String> IDS = Set.of(
            "0BSD",
            "AGPL-3.0-only",
            "AGPL-3.0-or-later",
            "Apache-1.1",
            "Apache-2.0",
            "Artistic-2.0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "BSD-4-Clause",
            "BSL-1.0",
            "BUSL-1.1",
            "CC-BY-4.0",
            "CC-BY-SA-4.0",
            "CC0-1.0",
            "CDDL-1.0",
            "CDDL-1.1",
            "CPL-1.0",
            "ECL-2.0",
            "EPL-1.0",
            "EPL-2.0",
            "EUPL-1.1",
            "EUPL-1.2",
            "GPL-2.0-only",
            "GPL-2.0-or-later",
            "GPL-3.0-only",
            "GPL-3.0-or-later",
            "ISC",
            "LGPL-2.1-only",
            "LGPL-2.1-or-later",
            "LGPL-3.0-only",
            "LGPL-3.0-or-later",
            "MIT",
            "MIT-0",
            "MPL-1.1",
            "MPL-2.0",
            "PostgreSQL",
            "SSPL-1.0",
            "UPL-1.0",
            "Unlicense",
            "W3C",
            "WTFPL",
            "Zlib",
            "Classpath-exception-2.0",
            "LLVM-exception");

    private SpdxIds() {}

    static boolean knows(String id) {
        return IDS.contains(id) || id.matches("LicenseRef-[A-Za-z0-9.-]+");
    }
}
