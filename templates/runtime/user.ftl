<#-- Makes the application's user; reads image.runtime.accounts. -->
<#list image.runtime.accounts as account>
# not with useradd: some images lack it, and it stores today's date
RUN <#list account.ownGroup as gid>printf 'app:x:[=gid]:\n' >>/etc/group \
    && </#list>printf 'app:x:[=account.uid]:[=account.gid]::[=account.home]:/sbin/nologin\n' >>/etc/passwd \
    && install -d -m [=account.mode] -o [=account.uid] -g [=account.gid] [=account.home] \
    && touch -d @0 <#list account.files as file>[=file]<#sep> </#sep></#list>
</#list>
