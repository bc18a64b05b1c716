/**
 * What is known about single Maven plugins: one row for each. What takes more than a row to say stands where it is
 * decided.
 */
package io.github.dockerfilegen.plugins;
