/** Finds the files that a module's build reads, and those that it makes. */
package io.github.dockerfilegen.maven.inputs;
