/** Reads effective models and the files beside them: plugins, dependencies, Java levels, the wrapper. */
package io.github.dockerfilegen.maven.pom;
