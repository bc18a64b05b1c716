/**
 * Writes the Dockerfile and the ignore file of a Maven project. A request goes through four places, each with one reason to
 * change: {@code project} reads facts, {@code plan} decides, {@code render} makes text, {@code output} touches the disk.
 */
package io.github.dockerfilegen;
