/** Camel's own main: its ports and its health. */
package io.github.dockerfilegen.framework.camel;
