package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.PlainWord;
import io.github.dockerfilegen.model.ShellText;
import java.util.List;

/**
 * Packages to install in a stage.
 *
 * @param manager the package manager, {@code apk}, {@code apt} or {@code microdnf}, which is also the name of
 *     the template under {@code packages/}
 * @param names the packages as shell words, in the user's order
 */
public record PackageInstallation(PlainWord manager, List<ShellText> names) {

    public PackageInstallation {
        names = List.copyOf(names);
    }
}
