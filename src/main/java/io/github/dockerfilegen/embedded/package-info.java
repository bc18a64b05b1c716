/** Servers that a program starts by itself, found in its source code. */
package io.github.dockerfilegen.embedded;
