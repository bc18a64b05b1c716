package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.ExecForm;
import io.github.dockerfilegen.model.PlainWord;
import java.util.List;

/**
 * What the user adds to the runtime stage. Each list is in the order of the file.
 *
 * @param installations packages to install; none or one
 * @param trustStores certificates to trust; none or one
 * @param trusted copies a trust store into images without a shell; none or one
 * @param fixed copies of what changes least: agents, files of other images
 * @param copies copies of files of the project and of its build
 * @param volumes the volumes, absolute paths
 * @param stopSignals the signal that stops the application, if it is not Docker's default; none or one
 * @param arguments the default arguments of the application; none or one
 * @param buildLabels labels whose values the build passes
 */
public record RuntimeExtras(
        List<PackageInstallation> installations,
        List<TrustStore> trustStores,
        List<ExtraCopy> trusted,
        List<ExtraCopy> fixed,
        List<ExtraCopy> copies,
        List<PlainWord> volumes,
        List<PlainWord> stopSignals,
        List<ExecForm> arguments,
        List<BuildLabel> buildLabels) {

    public RuntimeExtras {
        installations = List.copyOf(installations);
        trustStores = List.copyOf(trustStores);
        trusted = List.copyOf(trusted);
        fixed = List.copyOf(fixed);
        copies = List.copyOf(copies);
        volumes = List.copyOf(volumes);
        stopSignals = List.copyOf(stopSignals);
        arguments = List.copyOf(arguments);
        buildLabels = List.copyOf(buildLabels);
    }
}
