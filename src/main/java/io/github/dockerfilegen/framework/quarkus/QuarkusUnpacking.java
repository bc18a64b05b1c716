package io.github.dockerfilegen.framework.quarkus;

import io.github.dockerfilegen.model.PlainWord;
import io.github.dockerfilegen.model.ShellText;
import io.github.dockerfilegen.plan.Unpacking;

/**
 * What Quarkus' plugin has laid out, for the templates below {@code quarkus/}.
 *
 * @param template the template's name below {@code application/}, without its extension
 * @param unstable the jars that change more often than the others, as an expression of {@code find}
 */
record QuarkusUnpacking(PlainWord template, ShellText unstable) implements Unpacking {}
