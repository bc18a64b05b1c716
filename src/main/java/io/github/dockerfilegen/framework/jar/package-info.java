/** Jars: plain with their dependencies beside them, shaded, assembled. */
package io.github.dockerfilegen.framework.jar;
