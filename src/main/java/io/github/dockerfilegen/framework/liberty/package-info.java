/** Open Liberty as the server of a war. */
package io.github.dockerfilegen.framework.liberty;
