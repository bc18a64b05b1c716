/**
 * Writes the Dockerfile, the ignore file and the bake file of a Maven project. A request follows the data: {@code maven} and
 * {@code files} read facts, {@code framework} and the planners decide, {@code plan} holds the records that {@code render} makes
 * text of, and {@code output} writes that to the disk.
 */
package io.github.dockerfilegen;
