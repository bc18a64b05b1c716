/** Finds the inputs and outputs of a module's build. */
package io.github.dockerfilegen.maven.inputs;
