/** WildFly: as the server of a war, and packed up with it. */
package io.github.dockerfilegen.framework.wildfly;
