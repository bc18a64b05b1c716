/** What an application offers and needs when it runs: its ports, its health, the variables it demands. */
package io.github.dockerfilegen.listening;
