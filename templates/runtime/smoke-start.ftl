<#-- runtime=jlink: starts the application with the linked Java; reads image, start. -->
WORKDIR [=image.application.directory]
<#include "/runtime/application-files.ftl">
<#list image.runtime.env as variable>
ENV [=variable]
</#list>
# starts the application once: a module of Java that is missing shows here, and not at run time
RUN [=start.command] >/start.log 2>&1 & \
    for second in $(seq 60); do \
      sleep 1; \
      if [=start.check] 2>/dev/null; then exit; fi; \
      if [ ! -d /proc/$! ]; then break; fi; \
    done; \
    cat /start.log; \
    if grep -E [=start.evidence] /start.log; then \
      echo 'This Java lacks what stands above: name its module in addModules, or set smokeStart to false'; \
      exit 1; \
    fi; \
    echo 'The application does not listen in the build, as without its database; it names no module that is missing'
