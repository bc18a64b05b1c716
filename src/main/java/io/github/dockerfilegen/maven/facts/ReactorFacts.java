package io.github.dockerfilegen.maven.facts;

import io.github.dockerfilegen.files.ContextPaths;
import io.github.dockerfilegen.files.module.DiskFiles;
import io.github.dockerfilegen.maven.inputs.ForeignOutputs;
import io.github.dockerfilegen.maven.inputs.ReactorOutputs;
import io.github.dockerfilegen.maven.pom.MavenFolder;
import io.github.dockerfilegen.maven.pom.NewerModel;
import io.github.dockerfilegen.maven.pom.WrapperReader;
import io.github.dockerfilegen.maven.reactor.Reactor;
import io.github.dockerfilegen.model.Wrapper;
import io.github.dockerfilegen.model.XmlElement;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The facts that all modules of a reactor share, which are read once. Paths are relative to the build context.
 *
 * @param poms every POM that Maven reads
 * @param outputs what the modules' builds write
 * @param foreign what they write into the folders of others
 * @param newerModel the model version that only Maven 4 reads, with the first POM that has it; empty if Maven 3 reads
 *     every POM
 * @param ambiguous the artifact ids that several modules have
 * @param wrapper the Maven Wrapper
 * @param extensions the artifact ids in {@code .mvn/extensions.xml}
 */
record ReactorFacts(
        List<String> poms,
        ReactorOutputs outputs,
        ForeignOutputs foreign,
        String newerModel,
        Set<String> ambiguous,
        Optional<Wrapper> wrapper,
        Set<String> extensions) {

    static ReactorFacts of(Reactor reactor) {
        var context = new ContextPaths(reactor.root(), MavenFolder.of(reactor));
        var files = new DiskFiles(context);
        var outputs = new ReactorOutputs(reactor);
        var seen = new HashSet<String>();
        var poms = reactor.poms().stream().map(context::name).toList();
        return new ReactorFacts(
                poms,
                outputs,
                new ForeignOutputs(reactor, outputs),
                NewerModel.of(poms, files),
                reactor.modules().stream()
                        .map(Reactor.Module::artifactId)
                        .filter(artifactId -> !seen.add(artifactId))
                        .collect(Collectors.toSet()),
                new WrapperReader(files).read(),
                files.xml(".mvn/extensions.xml").stream()
                        .flatMap(root -> root.all("extension/artifactId").stream())
                        .map(XmlElement::value)
                        .collect(Collectors.toSet()));
    }
}
