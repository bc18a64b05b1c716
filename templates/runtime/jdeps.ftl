<#-- Finds the modules that the jars and classes in the working directory refer to; reads image. -->
RUN jdeps -quiet --ignore-missing-deps --multi-release [=image.runtime.java] --print-module-deps -include '.*' \
    --class-path ".$(find . -name '*.jar' -exec printf ':%s' {} +)" >>/modules
