/** The ordered list of supported frameworks, and their supported versions. */
package io.github.dockerfilegen.framework;
