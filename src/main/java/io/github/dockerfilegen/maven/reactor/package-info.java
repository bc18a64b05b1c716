/**
 * Finds the POMs that Maven loads together, from the files alone: the same whether Maven was started at the root or
 * in a module.
 */
package io.github.dockerfilegen.maven.reactor;
