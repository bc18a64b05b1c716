/** A program that starts a server by itself, whatever packages it. */
package io.github.dockerfilegen.framework.embedded;
