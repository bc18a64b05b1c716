/** Quarkus: what its build makes, its configuration, its ports and its health. */
package io.github.dockerfilegen.framework.quarkus;
