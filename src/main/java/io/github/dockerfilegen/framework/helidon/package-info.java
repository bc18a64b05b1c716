/** Helidon SE and MP: their ports and their health. */
package io.github.dockerfilegen.framework.helidon;
