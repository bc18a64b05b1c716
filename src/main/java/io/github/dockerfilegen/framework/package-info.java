/** The ordered list of everything that is known about frameworks, and the versions for which it is known. */
package io.github.dockerfilegen.framework;
