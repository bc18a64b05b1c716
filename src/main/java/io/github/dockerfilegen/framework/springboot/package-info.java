/** Spring Boot: its archive, its configuration, its actuator, and the starters that change them. */
package io.github.dockerfilegen.framework.springboot;
