/** Builds and starts the images of the projects under {@code it/} on a real engine. */
package io.github.dockerfilegen.engine;
