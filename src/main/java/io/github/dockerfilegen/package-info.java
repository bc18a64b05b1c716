/**
 * Generates the Dockerfile, the ignore file and the bake file of a Maven project. Data flows one way: {@code maven} and
 * {@code files} read facts, {@code framework} and the planners make decisions, {@code plan} contains the records that
 * {@code render} turns into text, and {@code output} writes the text to disk.
 */
package io.github.dockerfilegen;
