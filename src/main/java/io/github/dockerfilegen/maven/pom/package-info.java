/** Reads effective models and what lies beside them: plugins, dependencies, Java levels, the wrapper. */
package io.github.dockerfilegen.maven.pom;
