/** How an application is built, split into layers and started, and the interface that each framework implements. */
package io.github.dockerfilegen.application;
