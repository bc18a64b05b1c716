package io.github.dockerfilegen.build;

import io.github.dockerfilegen.model.PackageName;
import io.github.dockerfilegen.model.PlainWord;
import io.github.dockerfilegen.model.ShellText;
import io.github.dockerfilegen.plan.PackageInstallation;
import java.util.List;

/** Plans the packages of a stage. */
public final class Packages {

    private Packages() {}

    /**
     * The installation; none where no package is for the package manager.
     *
     * @param packages as the user names them
     * @param packageManager that of the distribution
     */
    public static List<PackageInstallation> of(List<String> packages, String packageManager, String parameter) {
        var names = packages.stream()
                .map(text -> PackageName.parse(text, parameter))
                .filter(name -> name.isFor(packageManager))
                .map(name -> ShellText.word(name.name()))
                .distinct()
                .toList();
        return names.isEmpty() ? List.of() : List.of(new PackageInstallation(new PlainWord(packageManager), names));
    }
}
